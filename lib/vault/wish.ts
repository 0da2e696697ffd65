/** In session storage: the settings ask the panel to show what is kept. */
export const WISH = 'showKeeping';
