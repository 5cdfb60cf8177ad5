// Shows the plan that the address names, and switches the labelled made-up reports on and off.
const source = document.querySelector('#source');
const place = document.querySelector('#plan');
const links = [...document.querySelectorAll('#plans a')];
const illustration = document.querySelector('#illustration');

function chosenPlan() {
  const wanted = new URLSearchParams(location.search).get('ke-hoach');
  const known = links.map((link) => link.dataset.plan);
  return known.includes(wanted) ? wanted : known[0];
}

function show(plan) {
  const template = document.querySelector(`template[data-plan="${plan}"]`);
  place.replaceChildren(template.content.cloneNode(true));
  for (const link of links) {
    if (link.dataset.plan === plan) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  document.title = `${place.querySelector('h1').textContent} · Tiến độ`;
}

function followLink(event) {
  const link = event.target.closest('a[data-plan]');
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (!link || !isPlain) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(link.dataset.plan);
  window.scrollTo(0, 0);
}

document.querySelector('#plans').addEventListener('click', followLink);
window.addEventListener('popstate', () => show(chosenPlan()));
illustration.addEventListener('change', () => {
  if (illustration.checked) source.setAttribute('reports', 'minh-hoa/reports.json');
  else source.removeAttribute('reports');
});
show(chosenPlan());
