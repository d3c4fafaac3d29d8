package org.meritcompetition.organisation;

/** The columns of annex 3 (通讯录). */
public enum ContactColumn {
    BODY("单位"),
    ROLE("角色"),
    NAME("姓名"),
    POST("职务"),
    OFFICE_PHONE("办公电话"),
    MOBILE("手机"),
    EMAIL("邮箱"),
    REMARK("备注");

    private final String title;

    ContactColumn(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
