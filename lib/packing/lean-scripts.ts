/**
 * For the build: WXT wraps each script in what reports a crash while it is developed. In the built extension that reports
 * nothing and is in every script that is put into a page: there the script is run, and a crash is the browser's to report.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint?';

export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    apply: 'build',
    transform(code, id) {
      if (!id.includes(WRAPPER)) return null;
      const [own] = /^import definition from .*$/mu.exec(code) ?? [];
      if (own === undefined) throw new Error(`There is no script in ${id}.`);
      return `${own}\nconst result = definition.main();\nexport { result as default };\n`;
    },
  };
}

/** What is put into a page, made smaller still. Its last value is handed to whoever put it there, and must be kept. */
export function minified(): Plugin {
  return {
    name: 'minified',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          compress: { ecma: 2020, passes: 3, expression: true },
        });
        file.code = code ?? file.code;
      }
    },
  };
}
