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

/**
 * All scripts, made smaller still, where that makes them smaller. The last value of a script that is put into a page is
 * handed to whoever put it there, and must be kept.
 */
export function minified(): Plugin {
  return {
    name: 'minified',
    apply: 'build',
    generateBundle: {
      // After WXT has taken the name from before the script, as only then its value is the last.
      order: 'post',
      async handler({ format }, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const options = { ...SMALLEST, module: format === 'es' };
        await Promise.all(
          chunks.map(async (chunk) => {
            const { code = chunk.code } = await minify(chunk.code, options);
            if (code.length < chunk.code.length) chunk.code = code;
          }),
        );
      },
    },
  };
}

const SMALLEST = {
  ecma: 2020,
  compress: { ecma: 2020, passes: 2, expression: true, negate_iife: false },
} as const;
