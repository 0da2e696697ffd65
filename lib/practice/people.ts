/**
 * Everybody on the practice network. All of them are invented. Among them are pupils of the practice class
 * list, one adult who bears a pupil's name (Jack Holloway), and two whose names come near a pupil's and are
 * not one (Poppy Marshall, Danielle Osei).
 */
import type { Person } from '../observation';

type Row = readonly [handle: string, displayName: string, bio?: string];

const mutual: readonly Row[] = [
  ['gethin_morris', 'Gethin Morris', 'Côr, cŵn a choffi'],
  ['shabnam.iqbal', 'Shabnam Iqbal'],
  ['dee_campbellrose', 'Dee Campbell-Rose', 'Baker of lopsided cakes. Leeds, then London, now here.'],
  ['t.okonjo', 'Tolu Okonjo'],
  ['fionnuala.keane', 'Fionnuala Keane'],
  ['maya.adeyemi', '★ Maya Adeyemi ★', 'gymnastics ♥ slime ♥'],
  ['marek.zielonka', 'Marek Zielonka'],
  ['rhiannon.vale', '☀ Rhiannon Vale ☀', 'Yoga on the green, Sundays at nine'],
  ['danielle.osei', 'Danielle Osei', 'Physio. Runs only when chased.'],
  ['niamh.tierney', 'Niamh Tierney'],
  ['kwabena.antwi', 'Kwabena Antwi'],
  ['anjali.raman', 'Anjali Raman', 'Piano, mostly in the evenings'],
  ['sukhi.dhaliwal', 'Sukhi Dhaliwal'],
  ['hodan.warsame', 'Hodan Warsame'],
  ['petra.lovell', 'Petra Lovell (sews)'],
  ['eilidh.macrae', 'Eilidh MacRae'],
  ['imogenblackwood', 'Imogen Blackwood', 'Sixth form, netball, too much tea'],
  ['yusuf_karaca', 'Yusuf Karaca'],
  ['linh.tran', 'Linh Trần'],
  ['ben.feldmann', 'Ben Feldmann', 'Chess, badly'],
  ['roisin.docherty', 'Róisín Docherty'],
  ['marlon.bright', 'MARLON BRIGHT'],
  ['ioana.petrescu', 'Ioana Petrescu'],
  ['farah.siddiqi', 'Farah Siddiqi'],
];

const followersOnly: readonly Row[] = [
  ['gemma_tuttle', 'Gemma Tuttle'],
  ['callum_brodie', 'Callum Brodie', 'goalie, left foot. dont tell mum im on here'],
  ['nasrin.choudhury', 'Nasrin Choudhury'],
  ['obi.eze', 'Obinna Eze'],
  ['wen.liu.bakes', 'Wen Liu | bakes', 'Steamed buns to order'],
  ['jackholloway1957', 'Jack Holloway', 'Retired bus driver. Allotment 14. Grandad of five.'],
  ['stavros.kyriakou', 'Stavros Kyriakou'],
  ['ruthie.levene', 'Ruthie Levene'],
  ['jodie.smallbone', 'jodie smallbone'],
  ['parisa.tehrani', 'Parisa Tehrani'],
  ['tomasz.bielak', 'Tomasz Bielak'],
  ['clover.hedges', '𝓒𝓵𝓸𝓿𝓮𝓻 𝓗𝓮𝓭𝓰𝓮𝓼'],
  ['ollie.penhallow', '~ ollie penhallow ~'],
  ['abdi.nur', 'Abdi Nur'],
  ['meera.solanki', 'Meera Solanki', 'Two cats, one allotment'],
  ['craig.lennie', 'Craig Lennie'],
  ['joyce.baptiste', 'Joyce Baptiste'],
  ['oksana.hrynko', 'Oksana Hrynko'],
  ['hamish.orr', 'Hamish Orr'],
  ['lerato.mokoena', 'Lerato Mokoena'],
  ['dilys.parry', 'Dilys Parry'],
];

const followedOnly: readonly Row[] = [
  ['picturebook.friday', 'Picture Book Friday', 'One picture book every Friday'],
  ['kaveh.rostami', 'Kaveh Rostami'],
  ['bethan.howells', 'Bethan Howells'],
  ['thornleigh.runners', 'Thornleigh Runners', 'Saturdays, eight o’clock, by the bandstand'],
  ['chidi.nwankwo', 'Chidi Nwankwo'],
  ['zainab.hussein', 'Zainab Hussein ♪', 'art + my cat biscuit'],
  ['carys.bevan', 'Carys Ann Bevan'],
  ['deepa.krishnan', 'Deepa Krishnan'],
  ['saturday.bread', 'Saturday Bread Club'],
  ['ewan.tulloch', 'Ewan Tulloch'],
  ['femi.lawal', 'Femi Lawal', 'Drums'],
  ['poppy.marshall', 'Poppy Marshall', 'Florist by the station. Orders by message.'],
  ['grace.chenoweth', 'Grace Chenoweth'],
  ['halima.begum.cooks', 'Halima Begum', 'Dinner, from scratch, on a weekday'],
  ['hollybush.allotments', 'Hollybush Allotments'],
  ['ifan.rees', 'Ifan Rees'],
  ['joao.tavares', 'João Tavares'],
  ['kasia.nowicka', 'Kasia Nowicka'],
  ['thornleigh_library', 'Thornleigh Library', 'Open until six. Story time on Tuesdays.'],
  ['lucinda.frost', 'Lucinda Frost'],
  ['mehmet.aydin', 'Mehmet Aydın'],
  ['nell.arkwright', 'Nell Arkwright', 'Letterpress and loud shirts'],
  ['the.yarn.drawer', 'The Yarn Drawer'],
  ['orla.brannigan', 'Orla Brannigan'],
  ['pauline.desouza', 'Pauline de Souza'],
  ['quiz.at.the.crown', 'Quiz at the Crown', 'Every other Thursday'],
  ['rukhsana.mir', 'Rukhsana Mir'],
  ['simeon.clarke', 'Simeon Clarke'],
  ['primary.art.ideas', 'Primary Art Ideas', 'Paint, paper, glue'],
  ['tara.oduya', 'Tara Oduya'],
  ['uzma.latif', 'Uzma Latif'],
  ['slow.rivers', 'Slow Rivers Canoe Hire'],
  ['vikram.bhandari', 'Vikram Bhandari'],
  ['wanda.pike', 'Wanda Pike'],
  ['thornleigh.weather', 'Thornleigh Weather', 'It will probably rain'],
  ['xanthe.moor', 'Xanthe Moor'],
];

/** Newest first, as such lists are shown: whoever is on both lists stands between the others. */
export const followers: readonly Person[] = interleave(followersOnly, mutual);
export const following: readonly Person[] = interleave(followedOnly, mutual);

export const requestsReceived: readonly Person[] = [
  ['glen.maddox', 'Glen Maddox'] as const,
  ['aleksandra.wrona', 'Aleksandra Wrona', 'pony mad'] as const,
  ['priti.joshi', 'Priti Joshi', 'Two at infants, one at juniors'] as const,
].map(personIn);

export const closeFriends: readonly Person[] = [
  'fionnuala.keane',
  'dee_campbellrose',
  'ollie.penhallow',
  'roisin.docherty',
].flatMap((handle) => followers.filter((person) => person.handle === handle));

export const blocked: readonly Person[] = [
  ['deals.for.you.now', 'DEALS FOR YOU NOW', 'Click fast, think later'] as const,
  ['nobody.in.particular', 'nobody in particular'] as const,
].map(personIn);

/** People whom the network suggests: they are on none of the account's lists. */
export const suggestions: readonly Person[] = [
  ['hari.venkatesan', 'Hari Venkatesan'] as const,
  ['mina.abadi', 'Mina Abadi'] as const,
  ['joan.petty', 'Joan Petty', 'Bell ringer'] as const,
].map(personIn);

function interleave(one: readonly Row[], other: readonly Row[]): Person[] {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, at) => [one[at], other[at]])
    .flat()
    .flatMap((row) => (row ? [personIn(row)] : []));
}

function personIn([handle, displayName, bio]: Row): Person {
  return { handle, displayName, ...(bio ? { bio } : {}) };
}
