// Placeholder until the module is tested.
