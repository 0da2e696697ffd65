/** The pictures of the school's logo: those that came with the policy, and those that the person has opened. */
import { fill } from '../../lib/words';
import { troubleWords } from '../../lib/pictures/words';
import { FileButton } from '../drop-zone/file-button';
import type { LogosState, ReferenceShown } from './logos-state';
import { Picture } from './picture';
import { words } from './words';

type Props = {
  logos: LogosState;
  onAdd: (files: readonly File[]) => void;
  onRemove: (at: number) => void;
};

const ACCEPTED = 'image/png,image/jpeg,image/webp,image/svg+xml,.svg';

export function References({ logos: { references, isPreparing }, onAdd, onRemove }: Props) {
  const add = (files: readonly File[]) => {
    if (files.length > 0) onAdd(files);
  };
  return (
    <section class="stack tight references" aria-labelledby="references-title">
      <h3 id="references-title">{words.references}</h3>
      <p class="soft">{words.severalReferences}</p>
      <FileButton label={words.addReference} accept={ACCEPTED} isMultiple onGive={add} />
      <div role="status" class="stack tight">
        {isPreparing && <p>{words.preparing}</p>}
        {references.map((reference, at) => (
          <div key={`${at} ${reference.name}`} class="row">
            <Reference reference={reference} />
            {!reference.isPolicys && (
              <button type="button" class="button quiet" onClick={() => onRemove(at)}>
                {fill(words.remove, { name: reference.name })}
              </button>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function Reference({ reference }: { reference: ReferenceShown }) {
  const { name, isPolicys } = reference;
  if ('trouble' in reference) {
    const trouble = fill(troubleWords[reference.trouble], { name });
    return <span>{isPolicys ? fill(words.policysOwn, { trouble }) : trouble}</span>;
  }
  return (
    <>
      <Picture pixels={reference.shows} alt={fill(words.logoAlt, { name })} />
      <span>{fill(isPolicys ? words.readyFromPolicy : words.ready, { name })}</span>
    </>
  );
}
