// Sets the colours that the reader chose before anything is painted; without a choice the system's setting holds.
document.documentElement.classList.add('script');
try {
  const theme = localStorage.getItem('amur.theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
} catch (denied) {
  // A browser that keeps nothing shows the system's colours.
}
