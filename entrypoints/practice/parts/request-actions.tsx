/** Accepting or declining a request. */
import type { Person } from '../../../lib/observation';
import { acceptRequest, removeFrom } from '../../../lib/practice/changes';
import { useSite } from '../site/use-site';
import { PersonButton } from './person-button';

export function RequestActions({ person }: { person: Person }) {
  const { change } = useSite();
  const name = person.displayName;
  const accept = () => change(acceptRequest(person), `${name} now follows you.`);
  const decline = () =>
    change(removeFrom('requestsReceived', person.handle), `You have declined the request from ${name}.`);
  return (
    <>
      <PersonButton verb="Accept" person={person} quiet onPress={accept} />
      <PersonButton verb="Decline" person={person} quiet onPress={decline} />
    </>
  );
}
