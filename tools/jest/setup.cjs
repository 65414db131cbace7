// Decorators write their metadata when a class is loaded, so this comes before any spec.
require('reflect-metadata');

process.env.KAFKAJS_NO_PARTITIONER_WARNING ??= '1';
