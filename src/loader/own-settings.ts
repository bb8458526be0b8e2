import { publishSettings, settingsOf } from './own-script.js';

// The single files are their own loader: what their script tag says is there before the first element is.
publishSettings(settingsOf(import.meta.url).settings);
