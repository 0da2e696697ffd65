/** The school's logo in the person's pictures, and its name in their posts. */
import type { AnswerKind } from '../../lib/answer';
import type { Policy, School } from '../../lib/policies/policy';
import { DownloadPictures } from './download-pictures';
import { Like } from './like';
import type { LikeShown, LogosState } from './logos-state';
import { Naming } from './naming';
import { PagePictures } from './page-pictures';
import { References } from './references';
import { SchoolNames } from './school-names';
import { words } from './words';

export type LogosProps = {
  logos: LogosState;
  policy: Policy;
  school: School | null;
  /** The names are the person's own, not the policy's. */
  isOwnSchool: boolean;
  onAdd: (files: readonly File[]) => void;
  onRemove: (at: number) => void;
  onLookAtPage: () => void;
  onStopPage: () => void;
  onLookAtDownload: () => void;
  onStopDownload: () => void;
  onAnswer: (like: LikeShown, kind: AnswerKind, permitted?: string) => void;
  onTakeBack: (like: LikeShown) => void;
  onSchool: (school: School | null) => void;
  onDownloads: () => void;
  onBack: () => void;
};

export function Logos(props: LogosProps) {
  const { logos, school, onBack } = props;
  return (
    <section class="stack logos" aria-labelledby="logos-title">
      <h2 id="logos-title">{words.title}</h2>
      <p>{words.what}</p>
      <p class="soft">{words.private}</p>
      <References logos={logos} onAdd={props.onAdd} onRemove={props.onRemove} />
      <Pictures {...props} />
      <section class="stack tight" aria-labelledby="naming-title">
        <h3 id="naming-title">{words.name}</h3>
        <Naming naming={logos.naming} hasName={school !== null} />
        <SchoolNames
          key={JSON.stringify(school)}
          school={school}
          isOwn={props.isOwnSchool}
          onSchool={props.onSchool}
        />
      </section>
      <div class="row">
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </section>
  );
}

function Pictures(props: LogosProps) {
  const { references, page, download } = props.logos;
  const hasLogo = references.some((reference) => 'shows' in reference);
  return (
    <>
      {!hasLogo && <p>{words.noReference}</p>}
      <PagePictures
        page={page}
        hasLogo={hasLogo}
        canLook={hasLogo || props.school !== null}
        onLook={props.onLookAtPage}
        onStop={props.onStopPage}
      />
      <DownloadPictures
        download={download}
        canLook={hasLogo}
        onLook={props.onLookAtDownload}
        onStop={props.onStopDownload}
        onDownloads={props.onDownloads}
      />
      <Likes {...props} />
      <details class="card">
        <summary>{words.cannotTitle}</summary>
        <ul>
          {words.cannot.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>{words.cannotTwin}</p>
      </details>
    </>
  );
}

function Likes({ logos, policy, onAnswer, onTakeBack }: LogosProps) {
  const { likes, page, download } = logos;
  const hasLooked = download.done > 0 || (page.state !== 'waiting' && page.looked > 0);
  if (!hasLooked && likes.length === 0) return null;
  const managers = policy.officialAccounts.flatMap(({ managedBy }) => managedBy).join('; ');
  return (
    <section class="stack tight" aria-labelledby="likes-title">
      <h3 id="likes-title">{words.likes}</h3>
      {likes.length === 0 && <p>{words.noLikes}</p>}
      <ul class="stack tight plain-list">
        {likes.map((like) => (
          <Like
            key={like.answerId}
            like={like}
            managers={managers}
            onAnswer={(kind, permitted) => onAnswer(like, kind, permitted)}
            onTakeBack={() => onTakeBack(like)}
          />
        ))}
      </ul>
    </section>
  );
}
