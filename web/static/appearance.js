// Runs before the first paint, so that a dark page never flashes light.
// The keys and values are those of src/lib/appearance.svelte.ts.
(function () {
  try {
    var saved = JSON.parse(localStorage.getItem('footbridge.appearance') || '{}');
    var root = document.documentElement;
    if (saved.theme === 'light' || saved.theme === 'dark') root.dataset.theme = saved.theme;
    if (saved.letters === 'plain') root.dataset.letters = 'plain';
    if (saved.motion === 'less') root.dataset.motion = 'less';
  } catch {
    // Storage may be closed (private windows): the device's own settings apply.
  }
})();
