/** The guided tour in the panel. */
import { isWhole, ReadingStatus } from '../../../components/reading-status/reading-status';
import { Tour } from '../../../components/tour/tour';
import { platformOf } from '../../../lib/platforms/all';
import type { ViewProps } from '../app';
import { serverFor } from '../handles';
import type { TourState } from '../state';

export function TourView({ panel, state, tour }: ViewProps & { tour: TourState }) {
  const platform = platformOf(tour.platform);
  if (!platform) return null;
  return (
    <Tour
      platform={platform}
      server={serverFor(state, platform)}
      pages={panel.tour.pages(tour)}
      at={tour.at}
      phase={tour.phase}
      isRead={isWhole(state.reading)}
      onServer={(server) => panel.tour.nameServer(server)}
      onOtherServer={() => panel.tour.askForServer()}
      onStart={() => void panel.tour.start()}
      onNext={() => void panel.tour.next()}
      onStop={() => panel.tour.end()}
      onGiveBack={() => void panel.tour.giveBack()}
    >
      <ReadingStatus
        reading={state.reading}
        onStop={() => panel.reading.stop()}
        onClose={() => panel.update((now) => ({ ...now, reading: null }))}
      />
    </Tour>
  );
}
