import { execFileSync } from 'node:child_process';

/** Builds the stories once. FOYER_STORIES=built takes what is in dist/storybook already. */
const buildStories = (): void => {
  if (process.env.FOYER_STORIES === 'built') return;
  execFileSync(process.execPath, ['scripts/storybook.mjs', 'build'], { stdio: 'inherit' });
};

export default buildStories;
