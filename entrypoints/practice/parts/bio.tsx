/** What somebody says about themselves, line by line; nothing at all where they say nothing. */
import { Fragment } from 'preact';

export function Bio({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <p dir="auto" data-testid="profile-bio">
      {text.split('\n').map((line, at) => (
        <Fragment key={at}>
          {at > 0 ? <br /> : null}
          <span>{line}</span>
        </Fragment>
      ))}
    </p>
  );
}
