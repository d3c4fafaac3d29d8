package org.meritcompetition.commendation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublicNotices extends JpaRepository<PublicNotice, String> {

    List<PublicNotice> findBySeason(String season);
}
