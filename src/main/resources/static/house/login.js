// Drafts of forms stay in the browser for whoever sits down next: whoever has signed out leaves none behind.
[localStorage, sessionStorage].forEach(storage =>
    Object.keys(storage)
        .filter(key => /^(camunda-form|camForm):/.test(key))
        .forEach(key => storage.removeItem(key)));
