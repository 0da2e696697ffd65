/** Requests from people who would like to follow the account. */
import { PeopleList } from '../parts/people-list';
import { RequestActions } from '../parts/request-actions';
import { useSite } from '../site/use-site';

export function RequestsPage() {
  const { account } = useSite();
  return (
    <section class="card" aria-label="Requests you have received">
      <p>These people asked to follow you while your account was private.</p>
      <PeopleList
        label="Follow requests"
        people={account.lists.requestsReceived}
        action={(person) => <RequestActions person={person} />}
      />
    </section>
  );
}
