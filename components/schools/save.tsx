/** Saving the policy as one file, and the same as a value for whoever manages the school's computers. */
import { fileNameOf, textOfPolicy } from '../../lib/policies/policy-file';
import type { Policy } from '../../lib/policies/policy';
import { fill } from '../../lib/words';
import { CopyButton } from '../copy-button/copy-button';
import { SaveFile } from '../save-file/save-file';
import { goTo } from './go-to';
import { Part } from './section';
import { words } from './words';

/** Null as long as something is missing. */
export function Save({ policy }: { policy: Policy | null }) {
  const file = policy ? fill(words.theFile, { name: fileNameOf(policy) }) : words.aFile;
  return (
    <Part id="save" title={words.save} about={fill(words.saveAbout, { file })}>
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
  return (
    <>
      <div class="row">
        <SaveFile
          text={textOfPolicy(policy)}
          type="application/json"
          name={fileNameOf(policy)}
          label={words.saveFile}
        />
      </div>
      <h3>{words.forComputers}</h3>
      <p>{words.forComputersAbout}</p>
      <CopyButton text={JSON.stringify(policy)} words={words} />
    </>
  );
}
