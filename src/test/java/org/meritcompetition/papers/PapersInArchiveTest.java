package org.meritcompetition.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.archive.ArchiveScope;
import org.meritcompetition.evidence.AttachingFiles;
import org.meritcompetition.evidence.AttachingFiles.Sent;
import org.meritcompetition.evidence.SmallFiles;
import org.meritcompetition.season.Seasons;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers lie in the archive, and an attached photo in the paper of its person. */
@EngineTest
class PapersInArchiveTest {

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired PapersInArchive papers;
    @Autowired AttachingFiles attaching;
    private String person;

    @BeforeEach
    void aSeasonIsOver() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-31");
        FullSeason.honoured(seasons.plan("cg-2024"), stage.records());
        person =
                stage.records()
                        .sql(
                                "select nominee from quota_seat where category = 'INDIVIDUAL' order by nominee limit 1")
                        .query(String.class)
                        .single();
    }

    @Test
    void everyPaperThatTheOfficeHasIsInTheSeasonsArchive() throws IOException {
        var scope = new ArchiveScope("cg-2024", null);
        var files = written(scope);
        assertThat(files)
                .containsKeys(
                        "附件1 先进评选名额表.docx",
                        "附件1 先进评选名额表.xlsx",
                        "附件2 参赛报名表/参赛报名表-黄浦区城管执法局-2024年度.docx",
                        "表彰 光荣榜.xlsx")
                .allSatisfy((path, content) -> assertThat(content).as(path).isNotEmpty());
        assertThat(files.keySet().stream().filter(it -> it.startsWith("附件4 先进个人推荐审批表/")))
                .hasSize(
                        stage.records()
                                .sql("select count(*) from dossier where category = 'INDIVIDUAL'")
                                .query(Integer.class)
                                .single());
        assertThat(papers.estimate(scope)).isPositive();
    }

    @Test
    void aNomineesArchiveHoldsTheOwnFormWithThePhotoAndNoOther() throws Exception {
        stage.records()
                .sql(
                        "update dossier set state = 'RETURNED', returned_by = 'OFFICE', returned_reason = '请补照片' where nominee = ?")
                .param(person)
                .update();
        attaching.attach(
                new Sent(person, "二寸照片", "照片.png", -1),
                new ByteArrayInputStream(SmallFiles.image("png")),
                "huangpu-liaison");
        stage.records()
                .sql(
                        "update dossier set state = 'PASSED', returned_by = null, returned_reason = null where nominee = ?")
                .param(person)
                .update();
        var files = written(new ArchiveScope("cg-2024", person));
        assertThat(files).hasSize(1);
        var form = files.entrySet().iterator().next();
        assertThat(form.getKey()).startsWith("附件4 先进个人推荐审批表/").endsWith(".docx");
        try (var word = new XWPFDocument(new ByteArrayInputStream(form.getValue()))) {
            assertThat(word.getAllPictures())
                    .singleElement()
                    .satisfies(it -> assertThat(it.getData()).isEqualTo(SmallFiles.image("png")));
        }
    }

    private Map<String, byte[]> written(ArchiveScope scope) throws IOException {
        var files = new TreeMap<String, byte[]>();
        papers.writeTo(
                (file, content) -> {
                    var out = new ByteArrayOutputStream();
                    content.writeTo(out);
                    files.put(file.path(), out.toByteArray());
                },
                scope);
        return files;
    }
}
