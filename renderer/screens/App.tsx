import { RecordCard } from '#renderer/forms/RecordCard.tsx';
import { useApp } from '#renderer/state/use-app.ts';
import { BasketScreen } from './data/BasketScreen.tsx';
import { ChangesScreen } from './changes/ChangesScreen.tsx';
import { ExchangeScreen } from './exchange/ExchangeScreen.tsx';
import { DataScreen } from './data/DataScreen.tsx';
import { EditorScreen } from './editor/EditorScreen.tsx';
import { HomeScreen } from './home/HomeScreen.tsx';
import { FiguresScreen } from './figures/FiguresScreen.tsx';
import { ImportScreen } from './import/ImportScreen.tsx';
import { PlanScreen } from './plan/PlanScreen.tsx';
import { SettingsScreen } from './settings/SettingsScreen.tsx';
import { ReportsScreen } from './reports/ReportsScreen.tsx';
import { SearchDialog } from './search/SearchDialog.tsx';
import { openSearch } from '#renderer/state/app-state.ts';
import { Shell } from './shell/Shell.tsx';
import { FailureScreen } from './start/FailureScreen.tsx';
import { StartScreen } from './start/StartScreen.tsx';
import { Notices } from './shell/Notices.tsx';

/** Which screen is shown, and nothing else. `data-ready` tells tests that the page stands. */
export function App() {
  const failure = useApp((state) => state.failure);
  const isEmpty = useApp((state) => state.status?.state === 'empty');
  const card = useApp((state) => state.card);
  const searching = useApp((state) => state.searching);
  if (failure) {
    return (
      <main data-ready="failure">
        <FailureScreen error={failure} />
        <Notices />
      </main>
    );
  }
  if (isEmpty) {
    return (
      <main data-ready="start">
        <StartScreen />
        <Notices />
      </main>
    );
  }
  return (
    <>
      <Shell>
        <Place />
      </Shell>
      {card ? <RecordCard card={card} /> : null}
      {searching ? <SearchDialog onClose={() => openSearch(false)} /> : null}
    </>
  );
}

function Place() {
  const place = useApp((state) => state.place);
  switch (place.screen) {
    case 'home':
      return <HomeScreen />;
    case 'data':
      return <DataScreen key={place.kind} kind={place.kind} />;
    case 'import':
      return <ImportScreen key={place.opened.import} opened={place.opened} back={place.back} />;
    case 'plan':
      return <PlanScreen />;
    case 'figures':
      return <FiguresScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'exchange':
      return <ExchangeScreen ids={place.ids} />;
    case 'changes':
      return <ChangesScreen />;
    case 'basket':
      return <BasketScreen />;
    case 'reports':
      return <ReportsScreen />;
    case 'editor':
      return <EditorScreen key={place.report} report={place.report} />;
  }
}
