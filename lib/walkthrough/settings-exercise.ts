/** Makes an exercise about settings for one policy: what it leaves to its staff is neither planted nor asked about. */
import practice from '../platforms/practice/index';
import { fill } from '../words';
import type { Door, Exercise, FindOption, SettingsExercise } from './lesson';

const OPTIONS = 3;

/** `left`: the names of settings that the policy leaves; null where it leaves all that can be planted. */
export function settingsExercise(written: SettingsExercise, left: readonly unknown[]): Exercise | null {
  const asked = written.doors.filter(({ setting }) => !left.includes(setting));
  const others = written.doors.filter((door) => !asked.includes(door));
  const [first] = asked;
  if (!first) return null;
  const pages = practice.pages.filter(({ id }) => asked.some((door) => settingOf(door)?.page === id));
  const page = pages.find(({ id }) => id === settingOf(first)?.page)?.title ?? '';
  const { task, fixed, lookAgain, says, isPrivate } = written;
  return {
    instance: { settings: asked.map(({ setting }) => setting), ...(isPrivate ? { isPrivate } : {}) },
    shows: asked.map(({ setting }) => ({ says, about: setting })),
    pages: pages.map(({ id }) => id),
    task: fill(task, { page, question: first.question }),
    options: optionsFor([...asked, ...others].slice(0, OPTIONS), first),
    steps: [...pages.map(({ id }) => stepOn(id, asked)), lookAgain],
    fixed,
  };
}

function settingOf({ setting }: Door) {
  return practice.settings[setting];
}

/** In the order in which the practice network has them: where the right one stands tells nothing. */
function optionsFor(doors: readonly Door[], right: Door): FindOption[] {
  const order = Object.keys(practice.settings);
  return doors
    .toSorted((one, other) => order.indexOf(one.setting) - order.indexOf(other.setting))
    .map((door) => {
      const text = settingOf(door)?.title ?? door.setting;
      return door === right ? { text, isIt: true, says: door.isIt } : { text, says: door.isAnother };
    });
}

/** "Open “Messages” in the settings. Switch “Show when you are online” off.": the way there is said once. */
function stepOn(page: string, asked: readonly Door[]): string {
  const steps = asked.flatMap((door) => {
    const setting = settingOf(door);
    return setting?.page === page ? setting.steps : [];
  });
  return [...new Set(steps)].join(' ');
}
