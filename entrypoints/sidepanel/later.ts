/** What the panel is not opened with: loaded together, as soon as somebody needs any of it. */
export { Erased } from '../../components/erased/erased';
export { Comparing } from './comparing';
export { Keeping } from './keeping/keeping';
export { CheckView } from './views/check-view';
export { DecideView } from './views/decide-view';
export { DownloadView } from './views/download-view';
export { KeepingView } from './views/keeping-view';
export { LogosView } from './views/logos-view';
export { NamesView } from './views/names-view';
export { PolicyView } from './views/policy-view';
