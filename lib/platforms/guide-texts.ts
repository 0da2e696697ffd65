/** Every guide, as its file has it: one chunk of the package, because together they are much smaller than one by one. */
export const guideTexts = import.meta.glob<string>('./*/guide.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});
