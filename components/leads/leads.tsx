/** What a school should know: what it does and cannot do, what to ask, and an outline of an impact assessment. */
import { fill } from '../../lib/words';
import './leads.css';
import { BLANK, blocks, facts, outline, outlineTitle, risks, risksTitle, words } from './words';

export function Leads({ onPrint }: { onPrint: () => void }) {
  return (
    <div class="leads stack">
      <p>{words.intro}</p>
      <div class="row not-printed">
        <button type="button" class="button" onClick={onPrint}>
          {words.print}
        </button>
        <a href="/schools.html">{words.schools}</a>
      </div>
      {blocks.map((block) => (
        <section key={block.title} class="stack tight">
          <h2>{block.title}</h2>
          <Points points={block.points} />
        </section>
      ))}
      <section class="stack outline">
        <h2>{outlineTitle}</h2>
        {outline.map(({ title, intro, points }) => (
          <section key={title} class="stack tight">
            <h3>{title}</h3>
            {intro && <p>{intro}</p>}
            <Points points={points} />
          </section>
        ))}
        <Risks />
      </section>
      <section class="stack tight">
        <h2>{words.facts}</h2>
        <p class="soft">{words.factsAbout}</p>
        <Points points={facts.map(({ says, source }) => fill(words.fact, { says, source }))} />
      </section>
    </div>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>
          {point.replace(BLANK, '')}
          {point.endsWith(BLANK) && <span class="blank" />}
        </li>
      ))}
    </ul>
  );
}

/** A list and no table: three columns of sentences do not fit a narrow panel. */
function Risks() {
  return (
    <section class="stack tight">
      <h3>{risksTitle}</h3>
      {risks.map(({ risk, met, left }) => (
        <dl key={risk} class="risk">
          <dt>{words.riskHead}</dt>
          <dd class="title">{risk}</dd>
          <dt>{words.metHead}</dt>
          <dd>{met}</dd>
          <dt>{words.leftHead}</dt>
          <dd>{left}</dd>
        </dl>
      ))}
    </section>
  );
}
