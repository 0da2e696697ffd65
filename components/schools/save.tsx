/** Saving the policy as one file, and the same as a value for whoever manages the school's computers. */
import { useEffect, useState } from 'preact/hooks';
import { fileNameOf, textOfPolicy } from '../../lib/policies/policy-file';
import type { Policy } from '../../lib/policies/policy';
import { fill } from '../../lib/words';
import { CopyButton } from '../copy-button/copy-button';
import { goTo } from './go-to';
import { Part } from './section';
import { words } from './words';

/** Null as long as something is missing. */
export function Save({ policy }: { policy: Policy | null }) {
  const name = policy ? fileNameOf(policy) : '…';
  return (
    <Part id="save" title={words.save} about={fill(words.saveAbout, { name })}>
      {policy ? <Ready policy={policy} /> : <Missing />}
    </Part>
  );
}

function Missing() {
  return (
    <div class="row">
      <button type="button" class="button primary" onClick={() => goTo('problems')}>
        {words.missing}
      </button>
    </div>
  );
}

function Ready({ policy }: { policy: Policy }) {
  const text = textOfPolicy(policy);
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <>
      <div class="row">
        <a class="button primary" href={address} download={fileNameOf(policy)}>
          {words.saveFile}
        </a>
      </div>
      <h3>{words.forComputers}</h3>
      <p>{words.forComputersAbout}</p>
      <CopyButton text={JSON.stringify(policy)} words={words} />
    </>
  );
}
