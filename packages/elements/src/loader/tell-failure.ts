const sentences = {
  vi: 'Không tải được phần này. Hãy kiểm tra mạng rồi tải lại trang.',
  en: 'This part could not be loaded. Check the network and reload the page.',
};

/** Says in an element, below the fallback that the page gives, that its code could not be loaded. */
export function tellFailure(element: Element): void {
  const near = element.closest<HTMLElement>('[lang]');
  const lang = near?.lang.startsWith('en') ? 'en' : 'vi';
  const text = document.createElement('p');
  text.lang = lang;
  text.setAttribute('role', 'alert');
  text.textContent = sentences[lang];
  element.append(text);
}
