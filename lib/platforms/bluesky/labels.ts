/** Bluesky's own words for its chat settings, as its program has them in each language; README.md says where from. */
import { english, type Labels } from '../../reading/labels';

/** In other languages than English the older name alone is known. */
export const MESSAGES: Labels = {
  en: ['Allow direct messages from', 'Allow new messages from', 'Allow messages from'],
  cy: ['Caniatáu negeseuon newydd oddi wrth'],
  pl: ['Zezwalaj na nowe wiadomości od'],
  ro: ['Permiteți mesaje noi de la'],
  fr: ['Autoriser les nouveaux messages de'],
  es: ['Permitir nuevos mensajes de'],
  pt: ['Permitir novas mensagens de'],
  it: ['Consenti nuovi messaggi da'],
};

export const GROUP_CHATS = english('Allow group chat invites from');

export const EVERYONE: Labels = {
  en: ['Everyone'],
  cy: ['Pawb'],
  pl: ['Każdy'],
  ro: ['Toți'],
  fr: ['Tout le monde'],
  es: ['Todos'],
  pt: ['Todos'],
  it: ['Tutti'],
};

export const FOLLOWED: Labels = {
  en: ['Users I follow', 'People I follow'],
  cy: ["Defnyddwyr rwy'n eu dilyn"],
  pl: ['Obserwowani przeze mnie'],
  ro: ['Utilizatori pe care îi urmăriți'],
  fr: ['Comptes que je suis'],
  es: ['Usuarios que sigo'],
  pt: ['Usuários que eu sigo'],
  it: ['Utenti che seguo'],
};

export const NO_ONE: Labels = {
  en: ['No one'],
  cy: ['Neb'],
  pl: ['Nikt'],
  ro: ['Nimeni'],
  fr: ['Personne'],
  es: ['Nadie'],
  pt: ['Ninguém'],
  it: ['Nessuno'],
};
