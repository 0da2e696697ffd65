/** People whom the network suggests, beside lists that they are not on. */
import { suggestions } from '../../../lib/practice/people';
import { PersonRow } from './person-row';

export function Suggestions() {
  return (
    <section class="card suggestions" aria-labelledby="suggestions">
      <h2 id="suggestions">People you may know</h2>
      <div class="people" role="list">
        {suggestions.map((person) => (
          <PersonRow key={person.handle} person={person} />
        ))}
      </div>
    </section>
  );
}
