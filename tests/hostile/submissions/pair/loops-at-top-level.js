// Never gets to the entry point.
for (;;);
