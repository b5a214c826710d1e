package org.tickmark.verdict.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Rulings. */
public interface RulingRows extends JpaRepository<RulingRow, UUID> {}
