package org.w3id.muster.model;

/** An organization, with or without arms. */
public sealed interface CorporateBody extends Agent permits Organization, MilitaryUnit {}
