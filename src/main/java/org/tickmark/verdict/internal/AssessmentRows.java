package org.tickmark.verdict.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Assessments by their claim's id. */
public interface AssessmentRows extends JpaRepository<Assessment, UUID> {}
