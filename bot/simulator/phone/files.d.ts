// Lets TypeScript know the pictures and styles that the bundler turns into addresses.
/// <reference types="vite/client" />
