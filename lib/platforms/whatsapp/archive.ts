/** WhatsApp's account report: a page, and JSON with contacts and groups. Conversations are never opened. */
import type { Collector } from '../../archive/collector';
import type { HtmlBlock } from '../../archive/formats/html';
import { labelKey } from '../../archive/formats/meta';
import { at, lineOf, listOf } from '../../archive/formats/value';
import { tail, type PlatformArchive } from '../../archive/platform-archive';
import type { Audience, AudienceSetting, SwitchSetting } from '../../setting';

/** Contacts are numbers, sometimes with a name. */
function readPortability(content: unknown, into: Collector): void {
  const contacts = at(content, 'contacts') ?? at(content, 'wa_contacts');
  if (!Array.isArray(contacts)) return;
  const list = into.list('friends');
  for (const contact of listOf(contacts)) {
    const name =
      lineOf(contact) ||
      lineOf(at(contact, 'name')) ||
      lineOf(at(contact, 'phone')) ||
      lineOf(at(contact, 'number'));
    if (name === '') into.odd.add('oddRecords');
    else list.addNamed(name, null);
  }
}

/** As the app words its settings: no source has confirmed the report's own wording. */
const AUDIENCES: Readonly<Record<string, AudienceSetting>> = {
  about: 'contactInfoAudience',
  status: 'storiesAudience',
  'status privacy': 'storiesAudience',
  groups: 'whoCanAddToGroups',
  'group add privacy': 'whoCanAddToGroups',
};
const SWITCHES: Readonly<Record<string, SwitchSetting>> = {
  'read receipts': 'readReceiptsShown',
  'last seen': 'activityVisible',
  'last seen privacy': 'activityVisible',
};
const SAID: Readonly<Record<string, Audience>> = {
  everyone: 'everyone',
  all: 'everyone',
  'my contacts': 'friends',
  contacts: 'friends',
  nobody: 'nobody',
  none: 'nobody',
};

function readReport(blocks: readonly HtmlBlock[], into: Collector): void {
  const pairs = blocks.flatMap((block) => block.pairs);
  if (blocks.length > 0 || pairs.length > 0) into.seen();
  for (const [label, value] of pairs) {
    const key = labelKey(label).replace(/:$/u, '');
    const said = labelKey(value);
    const audience = Object.hasOwn(SAID, said) ? SAID[said] : undefined;
    const setting = Object.hasOwn(AUDIENCES, key) ? AUDIENCES[key] : undefined;
    const control = Object.hasOwn(SWITCHES, key) ? SWITCHES[key] : undefined;
    if (setting && audience) into.found(setting, audience, 'fallback');
    if (control && audience) into.found(control, audience !== 'nobody', 'fallback');
    if (control === 'readReceiptsShown' && /^(?:on|off|yes|no)$/u.test(said))
      into.found(control, /^(?:on|yes)$/u.test(said), 'fallback');
    if (key === 'push name' || key === 'name' || key === 'profile name') into.text('displayName', value);
  }
}

export default {
  platform: 'whatsapp',
  title: 'WhatsApp',
  files: [
    {
      as: 'json',
      tail: tail('portability\\.json'),
      holds: /"(?:wa_)?contacts"\s*:/u,
      anyName: true,
      read: readPortability,
    },
    {
      as: 'html',
      tail: tail('(?:access|whatsapp account (?:information|report)|index)\\.html'),
      holds: /whatsapp|<html><\/html>/iu,
      isCommon: true,
      read: readReport,
    },
    {
      as: 'refused',
      tail: tail('(?:_chat|[^/]*whatsapp[^/]*)\\.txt'),
      why: 'chatExport',
    },
  ],
  holds: ['friends'],
  lacks: [
    'activityVisible',
    'readReceiptsShown',
    'whoCanAddToGroups',
    'contactInfoAudience',
    'storiesAudience',
    'displayName',
  ],
  note: 'What WhatsApp’s report says on privacy differs from year to year. Look at “Privacy” in the app as well.',
  request: {
    address: null,
    steps: [
      'In WhatsApp on your phone, open “Settings”, then “Account”, then “Request account info”.',
      'Tap “Request report”.',
      'Come back after about three days, tap “Download report”, then “Export report”, and send the file to this computer.',
      'Give it to us here as it is. Never give us an exported chat.',
    ],
    format: 'There is one format only.',
    takes: 'About three days.',
  },
} satisfies PlatformArchive;
