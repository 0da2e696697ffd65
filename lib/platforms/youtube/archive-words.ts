/**
 * What Takeout calls the columns and values of visibility. English, Spanish, Dutch, Romanian and Lithuanian as seen in
 * downloads; the others as YouTube words them.
 */
import type { Audience } from '../../setting';

/** A channel's; the last two are a playlist's in any of the languages. */
export const VISIBILITY_COLUMNS = [
  'Channel Visibility',
  'Visibilidad del canal',
  'Kanaalzichtbaarheid',
  'Vizibilitatea canalului',
  'Kanalo matomumas',
  'Sichtbarkeit des Kanals',
  'Kanalsichtbarkeit',
  'Visibilité de la chaîne',
  'Visibilità (?:del )?canale',
  'Visibilidade do canal',
  'Widoczność kanału',
  'Playlist Visibility',
  'Visibilidad de la lista|Zichtbaarheid[^,\\n]*playlist|Vizibilitatea playlist|Sichtbarkeit der Playlist|Visibilité de la playlist|Visibilità (?:della )?playlist',
] as const;

/** A video's. */
export const VIDEO_COLUMNS = [
  '(?:^|,)"?Privacy"?(?:,|$)|^Privacy$',
  '^Privacidad|,Privacidad',
  '^Privacyinstelling|,Privacy-?instelling',
  '^Confidențialitate|,Confidențialitate',
  '^Datenschutz|,Datenschutz',
  '^Confidentialité|,Confidentialité',
  '^Privatumas|,Privatumas',
  '^Privacidade|,Privacidade',
] as const;

const SAID: readonly (readonly [Audience, readonly string[]])[] = [
  [
    'everyone',
    [
      'public',
      'público',
      'pública',
      'openbaar',
      'publică',
      'viešas',
      'vieša',
      'öffentlich',
      'publique',
      'pubblico',
      'pubblica',
      'publiczny',
      'publiczna',
      // Whoever has the address can see it.
      'unlisted',
      'oculto',
      'oculta',
      'verborgen',
      'nelistat',
      'nelistată',
      'neįtrauktas į sąrašą',
      'nicht gelistet',
      'non répertorié',
      'non répertoriée',
      'non in elenco',
      'não listado',
      'niepubliczny',
    ],
  ],
  [
    'onlyMe',
    [
      'private',
      'privado',
      'privada',
      'privé',
      'privată',
      'privat',
      'privatus',
      'privati',
      'privée',
      'privato',
      'privata',
      'prywatny',
      'prywatna',
    ],
  ],
];

/** Null where the word is not known. */
export function audienceSaid(value: string): Audience | null {
  const word = value.normalize('NFC').trim().toLowerCase();
  return SAID.find(([, words]) => words.includes(word))?.[0] ?? null;
}
