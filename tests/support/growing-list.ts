/** Pages with a list that grows as one scrolls, the way the platforms' own lists do. */

export type GrowingList = {
  handle: string;
  people: readonly { handle: string; name: string }[];
  total: number;
};

const SCRIPT = (rowHtml: string, keep: number) => `
  const people = JSON.parse(document.querySelector('#people').textContent);
  const list = document.querySelector('#list');
  let next = 0;
  const row = (person) => { const holder = document.createElement('div'); holder.innerHTML = ${rowHtml}; return holder; };
  const more = () => {
    for (const person of people.slice(next, next + 12)) list.append(row(person));
    next += 12;
    while (list.children.length > ${keep}) list.firstElementChild.remove();
  };
  const end = document.querySelector('#end');
  new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && next < people.length && more()).observe(end);
  more();`;

/** A followers dialog over a profile; its rows stay. */
export function instagramFollowers({ handle, people, total }: GrowingList): string {
  const row =
    '`<div><div><a href="/${person.handle}/" role="link"><img alt="${person.handle}\'s profile picture"></a></div><div><a href="/${person.handle}/" role="link"><span dir="auto">${person.handle}</span></a></div><span dir="auto"><span>${person.name}</span></span><button type="button">Remove</button></div>`';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Instagram</title>
    <style>#dialog { height: 400px; overflow: auto; } #list > div { height: 60px; }</style></head><body>
    <div><a href="/${handle}/" role="link"><img alt="${handle}'s profile picture"><span>Profile</span></a></div>
    <main role="main"><header><h2>${handle}</h2><a href="/accounts/edit/">Edit profile</a>
      <a href="/${handle}/followers/"><span title="${total}"><span>${total}</span></span> followers</a></header></main>
    <div role="dialog"><div role="heading">Followers</div><div id="dialog"><div id="list"></div><div id="end">&nbsp;</div></div></div>
    <script type="application/json">{"require":[["PolarisViewer",[],{"data":{"username":"${handle}","full_name":"Sam Okafor","is_private":true}},1]]}</script>
    <script type="application/json" id="people">${JSON.stringify(people)}</script>
    <script>${SCRIPT(row, Infinity)}</script></body></html>`;
}

/** A followers page of which the rows far above leave the page again. */
export function xFollowers({ handle, people, total }: GrowingList): string {
  const row =
    '`<button data-testid="UserCell" type="button"><div><a href="/${person.handle}" role="link"><span>${person.name}</span></a><a href="/${person.handle}" role="link"><span>@${person.handle}</span></a></div></button>`';
  const state = {
    entities: {
      users: {
        entities: {
          1: { screen_name: handle, name: 'Sam Okafor', followers_count: total, friends_count: 3 },
        },
      },
    },
    settings: {
      remote: { settings: { screen_name: handle, protected: false, discoverable_by_email: true } },
    },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>X</title>
    <style>#list > div { height: 72px; }</style></head><body>
    <a data-testid="AppTabBar_Profile_Link" href="/${handle}">Profile</a>
    <main role="main"><div data-testid="primaryColumn"><div role="tablist"><a role="tab" aria-selected="true" href="/${handle}/followers">Followers</a></div>
      <section><div id="list"></div><div id="end">&nbsp;</div></section></div>
      <div data-testid="sidebarColumn"><ul><li data-testid="UserCell"><a href="/decoy_person" role="link">Decoy Person</a></li></ul></div></main>
    <script>window.__INITIAL_STATE__=${JSON.stringify(state)};window.__META_DATA__={};</script>
    <script type="application/json" id="people">${JSON.stringify(people)}</script>
    <script>${SCRIPT(row, 36)}</script></body></html>`;
}

/** So many invented people, with `named` among them at regular places. */
export function inventPeople(
  count: number,
  named: readonly { handle: string; name: string }[] = [],
): GrowingList['people'] {
  const people = Array.from({ length: count }, (_, at) => ({
    handle: `person_${at}`,
    name: `Person Number ${at}`,
  }));
  named.forEach((person, at) => (people[Math.floor(((at + 1) * count) / (named.length + 1))] = person));
  return people;
}
