// Runs before the first paint. The keys are those of src/lib/appearance.svelte.ts and src/lib/leave.ts.
(function () {
  var root = document.documentElement;
  try {
    // Someone left quickly and then went back in this tab: show nothing, go to the weather.
    var visit = performance.getEntriesByType('navigation')[0];
    if (sessionStorage.getItem('footbridge.left')) {
      if (visit && visit.type === 'back_forward') {
        root.hidden = true;
        location.replace('https://www.weather.gov/');
        return;
      }
      sessionStorage.removeItem('footbridge.left');
    }
    var saved = JSON.parse(localStorage.getItem('footbridge.appearance') || '{}');
    if (saved.theme === 'light' || saved.theme === 'dark') root.dataset.theme = saved.theme;
    if (saved.letters === 'plain') root.dataset.letters = 'plain';
    if (saved.motion === 'less') root.dataset.motion = 'less';
  } catch {
    // Storage may be closed (private windows): the device's own settings apply.
  }
})();
