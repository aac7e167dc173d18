// Only browsers without modules run this file: they are told, instead of waiting for ever.
document.getElementById('start-old').removeAttribute('hidden');
