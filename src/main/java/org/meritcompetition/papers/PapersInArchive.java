package org.meritcompetition.papers;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.archive.ArchiveScope;
import org.meritcompetition.archive.ArchiveSink;
import org.meritcompetition.archive.ArchivedFile;
import org.meritcompetition.archive.ArchivedPart;
import org.meritcompetition.document.SheetWriter;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** 文书: every paper that the office can have by now; of a nominee those about that nominee. */
@Component
class PapersInArchive implements ArchivedPart {

    private final WritingPapers writing;
    private final Seasons seasons;

    PapersInArchive(WritingPapers writing, Seasons seasons) {
        this.writing = writing;
        this.seasons = seasons;
    }

    /** A paper and which of its files. */
    private record One(Paper paper, Offer offer) {

        /** Files of a paper of many lie in a folder of their own. */
        String path(String name, String extension) {
            var paperName = "%s %s".formatted(paper.annex(), paper.title());
            return offer.of().equals(Offer.ONLY)
                    ? paperName + extension
                    : "%s/%s%s".formatted(paperName, name.replace('/', '_'), extension);
        }
    }

    @Override
    public String folder() {
        return "文书";
    }

    @Override
    public int estimate(ArchiveScope scope) {
        return (int) papers(seasons.plan(scope.season()), scope).count();
    }

    @Override
    public void writeTo(ArchiveSink sink, ArchiveScope scope) throws IOException {
        var plan = seasons.plan(scope.season());
        for (var one : papers(plan, scope).toList()) {
            var word = writing.word(plan, office(plan), one.paper(), one.offer().of());
            sink.add(
                    ArchivedFile.made(one.path(word.name(), ".docx"), one.paper().title()),
                    out -> out.write(word.content()));
            if (one.paper().isList()) {
                var excel = writing.excel(plan, office(plan), one.paper(), one.offer().of());
                sink.add(
                        ArchivedFile.made(one.path(excel.name(), ".xlsx"), one.paper().title()),
                        out -> SheetWriter.write(List.of(excel.table()), out));
            }
        }
    }

    private Stream<One> papers(SeasonPlan plan, ArchiveScope scope) {
        return writing.list(plan, office(plan)).stream()
                .flatMap(it -> it.offers().stream().map(offer -> new One(it.paper(), offer)))
                .filter(it -> scope.isWholeSeason() || it.offer().of().equals(scope.nominee()));
    }

    /** The office that the archive is for, whoever of it has asked. */
    private static PaperReader office(SeasonPlan plan) {
        var group = Group.office(plan.division().code());
        return new PaperReader(
                UsernamePasswordAuthenticationToken.authenticated(
                        group,
                        null,
                        List.of(new SimpleGrantedAuthority(HeldGroups.authority(group)))),
                null);
    }
}
