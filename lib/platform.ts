/**
 * What the product knows about a platform besides how to read it: its pages with their addresses, its
 * settings with their strictest value, and the steps that change them.
 */
import type { Fix } from './finding';
import { guideItem, type Guide } from './guide';
import type { ObservationKind, Relation } from './observation';
import { isServer, partsOfHandle } from './server';
import type { SettingName, SettingValue } from './setting';

export type PlatformPage = {
  id: string;
  /** What the person sees it called. */
  title: string;
  /** Full address; `{handle}` stands for the person's own handle, `{host}` for their server: see `anyServer`. */
  address: string;
  /** What a reading of this page can give, `people` apart (see `list`). */
  gives: readonly Exclude<ObservationKind, 'people'>[];
  /** The list that this page shows. */
  list?: Relation;
  /** The guided tour stops here. */
  onTour: boolean;
  /** What the person has to do on this page, if anything. */
  hint?: string;
};

export type PlatformSetting<Name extends SettingName = SettingName> = {
  /** The platform's own name for it. */
  title: string;
  /** The value that lets the fewest people in. */
  strictest: SettingValue<Name>;
  /** Id of the page on which it is changed. */
  page: string;
  steps: readonly string[];
};

export type PlatformSettings = { readonly [Name in SettingName]?: PlatformSetting<Name> };

/** What to say of a platform on which no account can be private, in whole sentences. */
export type AlwaysPublic = {
  /** What everyone sees, whatever is set. */
  stays: string;
  /** What can be limited. */
  limit: string;
};

/** How to get the platform’s pages in English, in whole sentences; choosing one’s own language again is the same way back. */
export type LanguageSwitch = {
  /** Full address of the page on which the language is chosen, where one is known. */
  page?: string;
  steps: readonly string[];
};

/** Opens the page on which the language is chosen; nothing is read there. */
export const LANGUAGE_PAGE = 'choose-language';

export type Platform = {
  id: string;
  title: string;
  /** Match patterns asked for, one platform at a time, for the guided tour; `{host}` as in addresses. */
  hosts: readonly string[];
  /** Every name of its site, older ones too: after a click on the toolbar icon its pages are read there. */
  hostnames: readonly string[];
  /** What a handle looks like here; nothing else is ever put into an address. */
  handlePattern: RegExp;
  pages: readonly PlatformPage[];
  settings: PlatformSettings;
  /** Who a "friend" is here, for the words of an audience. */
  friends: string;
  alwaysPublic?: AlwaysPublic;
  /** Lists that it has, and no page of it shows us. */
  hiddenLists?: readonly Relation[];
  /** What goes by this title, where it is several. */
  covers?: string;
  /** What the person looks at for themselves: all of the platform, or what no page of it shows. See `guides.ts`. */
  guide?: Guide;
  /** Where its pages come in several languages. */
  language?: LanguageSwitch;
  /**
   * Anybody can run a server of it, so it is at no host of its own: the person names theirs, and a handle is
   * "name@server". In addresses `{handle}` is the name alone.
   */
  anyServer?: true;
  /** Where another person’s page is not at the address of one’s own: `{handle}` is theirs. */
  personAddress?: string;
  /** Our own practice network: its pages need no permission and its people are invented. */
  practice?: true;
};

/** Nothing of it can be read here: the person looks, and we ask. */
export function isOnlyGuided({ pages }: Platform): boolean {
  return pages.length === 0;
}

/**
 * The platform whose site an address belongs to. At a host that is no platform's own it may be a server of one
 * that anybody can run: whether it is, only its readers can tell, from the page.
 */
export function platformAt(platforms: readonly Platform[], address: string): Platform | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return null;
  const known = platforms.find(({ hostnames }) => hostnames.includes(url.hostname));
  const canBeServer = url.protocol === 'https:' && isServer(url.hostname);
  return known ?? (canBeServer ? platforms.find(({ anyServer }) => anyServer) : undefined) ?? null;
}

/** Where a fix is made: one of the platform's pages, or the page of a guide's point, by the point's id. */
export function pageOfFix(platform: Platform, fix: Fix): { id: string; title: string } | null {
  if ('give' in fix) return null;
  if ('guide' in fix) {
    const page = guideItem(platform.guide, fix.guide)?.page;
    return page ? { id: fix.guide, title: page.title } : null;
  }
  const id = 'page' in fix ? fix.page : platform.settings[fix.setting]?.page;
  return platform.pages.find((candidate) => candidate.id === id) ?? null;
}

/**
 * The address of a page or of a guide's point, or null if it needs a handle or a server that is not known, or is
 * none. `server` is the one that the person has named; a handle that names its own stands for itself.
 */
export function addressOf(
  platform: Platform,
  pageId: string,
  handle: string | null,
  server: string | null = null,
): string | null {
  if (pageId === LANGUAGE_PAGE) return platform.language?.page ?? null;
  const page =
    platform.pages.find((candidate) => candidate.id === pageId) ?? guideItem(platform.guide, pageId)?.page;
  return page ? filled(page.address, blanksOf(platform, handle, server)) : null;
}

/** The permissions that the tour asks for: exact hosts; null while the server is not known. */
export function hostsOf(platform: Platform, server: string | null): readonly string[] | null {
  const hosts = platform.hosts.map((host) => filled(host, blanksOf(platform, null, server)));
  const known = hosts.filter((host) => host !== null);
  return known.length === hosts.length ? known : null;
}

type Blanks = { handle: string | null; host: string | null };

/** What may stand in an address, and nothing else: a handle, the name of a server. */
function blanksOf(
  { handlePattern, anyServer }: Platform,
  handle: string | null,
  server: string | null,
): Blanks {
  const own = handle !== null && handlePattern.test(handle) ? handle : null;
  if (!anyServer) return { handle: own, host: null };
  const parts = own === null ? null : partsOfHandle(own);
  const named = server !== null && isServer(server) ? server : null;
  return { handle: parts?.name ?? null, host: parts?.server ?? named };
}

function filled(address: string, blanks: Blanks): string | null {
  const names = ['handle', 'host'] as const;
  return names.reduce<string | null>((text, name) => {
    if (!text?.includes(`{${name}}`)) return text;
    const value = blanks[name];
    return value === null ? null : text.replace(`{${name}}`, () => value);
  }, address);
}
