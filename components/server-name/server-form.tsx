/** Naming one's server before pages of it can be opened. */
import { useState } from 'preact/hooks';
import { serverIn } from '../../lib/server';
import { fill } from '../../lib/words';
import { ServerName } from './server-name';
import { words } from './words';

type Props = {
  /** The platform's title. */
  platform: string;
  /** The server named before, if any. */
  before: string | null;
  onServer: (server: string) => void;
  onBack: () => void;
};

export function ServerForm({ platform, before, onServer, onBack }: Props) {
  const [text, setText] = useState(before ?? '');
  const [tries, setTries] = useState(0);
  const goOn = (event: Event) => {
    event.preventDefault();
    const server = serverIn(text);
    if (server === null) setTries(tries + 1);
    else onServer(server);
  };
  return (
    <form class="stack" noValidate onSubmit={goOn}>
      <ServerName platform={platform} text={text} tries={tries} onText={setText} />
      <p class="soft">{fill(words.only, { platform })}</p>
      <div class="row">
        <button type="submit" class="button primary">
          {words.goOn}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {words.notNow}
        </button>
      </div>
    </form>
  );
}
