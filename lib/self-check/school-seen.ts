/** Findings from pictures and posts, beside those of the rules about the school's logo and name. */
import { findingId, type Finding, type Verdict } from '../finding';
import type { Account } from '../observation';
import type { LikeSeen, PicturesLooked, PostsNaming } from '../pictures/looked';
import { policyKey, type Requirement } from '../policies/policy';
import type { SelfCheck } from './self-check';

const PICTURES = {
  profile: 'your profile picture',
  cover: 'your cover picture',
  post: 'a picture on your profile',
  file: 'a picture in your download',
} as const;

/** The findings with what was seen in pictures and posts; `now` is an ISO 8601 time. */
export function withSchoolSeen(findings: readonly Finding[], check: SelfCheck, now: string): Finding[] {
  const asked = (rule: string) =>
    check.policy.requirements.filter((requirement) => requirement.rule === rule);
  const seen = (requirement: Requirement, account: Account, verdict: Verdict): Finding => {
    const id = findingId(requirement.rule, account, verdict.about);
    return { id, answerId: id, requirement, policy: policyKey(check.policy), at: now, account, verdict };
  };
  return [
    ...findings.map((finding) => withPictures(finding, check.pictures)),
    ...asked('school-logo').flatMap((requirement) =>
      check.pictures.flatMap((pictures) =>
        pictures.likes.map((like) => seen(requirement, pictures.account, likeVerdict(pictures, like))),
      ),
    ),
    ...asked('school-name').flatMap((requirement) =>
      check.naming
        .filter(({ naming }) => naming > 0)
        .map((posts) => seen(requirement, posts.account, postsVerdict(posts))),
    ),
  ];
}

/** The question about all pictures says how many were looked at: the others stay the person's to look at. */
function withPictures(finding: Finding, pictures: readonly PicturesLooked[]): Finding {
  const isQuestion = finding.requirement.rule === 'school-logo' && finding.verdict.says === 'question';
  if (!isQuestion || pictures.length === 0) return finding;
  const sum = (count: (one: PicturesLooked) => number) =>
    pictures.reduce((total, one) => total + count(one), 0);
  const values = { looked: sum(({ looked }) => looked), notLooked: sum(({ notLooked }) => notLooked) };
  return { ...finding, verdict: { ...finding.verdict, outcome: 'cantTell', says: 'logoLookedFor', values } };
}

function likeVerdict({ lane }: PicturesLooked, { id, role, at }: LikeSeen): Verdict {
  return {
    outcome: 'cantTell',
    says: 'looksLikeLogo',
    about: id,
    values: { picture: PICTURES[role] },
    sources: [{ lane, page: lane === 'archive' ? 'archive' : 'profile', at, anchor: 'control' }],
    answers: ['willChange', 'havePermission', 'officialAccount', 'checkedByHand'],
  };
}

function postsVerdict({ lane, at, posts, naming }: PostsNaming): Verdict {
  const isOnScreen = lane === 'page';
  return {
    outcome: 'cantTell',
    says: isOnScreen ? 'postsOnScreenName' : 'postsName',
    about: isOnScreen ? 'posts-on-screen' : 'posts',
    values: { posts, naming },
    sources: [{ lane, page: isOnScreen ? 'profile' : 'archive', at, anchor: 'control' }],
    answers: ['willChange', 'havePermission', 'officialAccount', 'checkedByHand'],
  };
}
