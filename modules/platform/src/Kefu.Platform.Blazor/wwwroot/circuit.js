// Starts the circuit and tells the person when it is lost: tries to come back by itself, and begins anew once the host answers.
(() => {
  'use strict';
  const panel = document.getElementById('components-reconnect-modal');
  const root = document.documentElement;
  const state = value => { root.dataset.circuit = value; panel.dataset.state = value; };
  let isLeaving = false, isWaiting = false;
  addEventListener('beforeunload', () => { isLeaving = true; });

  // The circuit is gone with the host. What was typed is kept; the page begins anew when the host is back.
  const beginAnew = async () => {
    if (isWaiting) return;
    isWaiting = true;
    panel.classList.add('is-waiting');
    for (;;) {
      try {
        const answer = await fetch('health/live', { cache: 'no-store' });
        if (answer.status < 500) { location.reload(); return; }
      } catch { /* not back yet */ }
      await new Promise(resolve => setTimeout(resolve, 2000));
    }
  };

  const handler = {
    async onConnectionDown(options) {
      if (isLeaving) return;
      state('lost');
      for (let attempt = 0; attempt < 40; attempt++) {
        await new Promise(resolve => setTimeout(resolve, attempt === 0 ? 200 : Math.min(500 * attempt, 3000)));
        try {
          if (await Blazor.reconnect()) return;
          break;
        } catch { /* the host does not answer yet */ }
      }
      await beginAnew();
    },
    onConnectionUp() {
      state('up');
      panel.classList.remove('is-waiting');
      kefu.draft.resend();
    },
  };

  Blazor.start({ circuit: { reconnectionHandler: handler } });
})();
