package dev.sanad.policy.tree;

/** A template as it names itself, and as overlays name it. */
public record TemplateId(String id, String version) {}
