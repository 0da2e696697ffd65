import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { asCount, asObject, asText, embeddedObject, type JsonObject } from './embedded';

const anything = () => true;

function find(scripts: string, accepts: (object: JsonObject) => boolean = anything): JsonObject | null {
  const { document } = new JSDOM(`<body>${scripts}</body>`).window;
  return embeddedObject(document, 'script:not([src])', 'Viewer', accepts);
}

const script = (text: string) => `<script type="text/plain">${text}</script>`;

describe('the object that follows a name in a script', () => {
  test('is found within an assignment and within an array', () => {
    expect(find(script('window.state={"Viewer":{"a":1}};go()'))).toEqual({ a: 1 });
    expect(find(script('[["Viewer",[],{"a":{"b":"}"}},7]]'))).toEqual({ a: { b: '}' } });
  });

  test('is the first one that is accepted, in any script', () => {
    const scripts = script('{"Viewer":{"no":1},"x":{"Viewer":{"no":2}}}') + script('{"Viewer":{"yes":3}}');
    expect(find(scripts, (object) => 'yes' in object)).toEqual({ yes: 3 });
  });

  test('is parsed alone: what stands around it need not be JSON', () => {
    expect(find(script('function(){ return {"Viewer": {"a": 1}, broken'))).toEqual({ a: 1 });
  });

  test('is not looked for inside somebody’s text', () => {
    expect(find(script(String.raw`{"bio":"my \"Viewer\":{\"a\":1}"}`))).toBeNull();
  });
});

describe('nothing is found', () => {
  test.each([
    ['without a script', ''],
    ['without the name', script('{"Visitor":{"a":1}}')],
    ['in a file that is cut short', script('{"Viewer":{"a":{"b":1}')],
    ['in a string that never ends', script('{"Viewer":{"a":"b}')],
    ['where no object follows', script('{"Viewer":[1,2]}')],
    ['in what only looks like JSON', script('{"Viewer":{a:1}}')],
    ['in a script that is elsewhere', '<script src="x.js">{"Viewer":{"a":1}}</script>'],
  ])('%s', (_, scripts) => {
    expect(find(scripts)).toBeNull();
  });

  test('in an object that is larger than any platform’s', () => {
    expect(find(script(`{"Viewer":{"a":"${'x'.repeat(2_000_000)}","b":{}}}`))).toBeNull();
  });

  test('after twenty places that are not it', () => {
    const decoys = '"Viewer":{"no":1},'.repeat(20);
    expect(find(script(`{${decoys}"Viewer":{"yes":1}}`), (object) => 'yes' in object)).toBeNull();
  });
});

describe('values of parsed JSON', () => {
  test('are taken as what they are', () => {
    expect(asObject({ a: 1 })).toEqual({ a: 1 });
    expect(asText('a')).toBe('a');
    expect(asCount(0)).toBe(0);
  });

  test('and as nothing where they are something else', () => {
    expect([[], null, 'a', 1].map(asObject)).toEqual([null, null, null, null]);
    expect([1, null, {}].map(asText)).toEqual([null, null, null]);
    expect([-1, 1.5, '1', 1e20, Number.NaN].map(asCount)).toEqual([null, null, null, null, null]);
  });
});
