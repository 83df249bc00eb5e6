namespace Kefu.CustomerArchives.Customers.Demo;

/// <summary>Of what the made-up customers are put together. Nobody is called so but by chance.</summary>
internal static class DemoWords
{
    public static readonly (string Name, string AreaCode, string Street)[] Places =
    [
        ("乌鲁木齐", "650102", "解放南路"), ("乌鲁木齐", "650104", "北京南路"), ("昌吉", "652301", "延安北路"), ("石河子", "659001", "北四路"),
        ("库尔勒", "652801", "人民东路"), ("阿克苏", "652901", "英巴扎路"), ("喀什", "653101", "色满路"), ("和田", "653201", "塔乃依北路"),
        ("伊宁", "654002", "斯大林街"), ("奎屯", "654003", "团结南街"), ("克拉玛依", "650203", "友谊路"), ("吐鲁番", "650402", "老城路"),
        ("哈密", "650502", "建国南路"), ("博乐", "652701", "青得里大街"), ("塔城", "654201", "文化路"), ("阿勒泰", "654301", "解放路"),
        ("阿图什", "653001", "帕米尔路"), ("五家渠", "659004", "长征西街"), ("库车", "652902", "天山路"),
    ];

    public static readonly string[] Brands =
        ["汇通", "天润", "西域金桥", "胡杨林", "绿洲", "雪峰", "丝路之星", "金沙", "大漠", "博斯腾", "昆仑雪", "红柳", "赛里木", "瀚海", "塔河"];

    public static readonly (string Word, Industry Industry, string Commodity)[] Trades =
    [
        ("建材", Industry.BuildingMaterials, "瓷砖、卫浴"), ("五金机电", Industry.Hardware, "电动工具、电缆"), ("轮胎", Industry.AutoParts, "轮胎、汽车配件"),
        ("家电", Industry.HomeAppliances, "冰箱、洗衣机"), ("农资", Industry.Agriculture, "滴灌带、种子"), ("干果", Industry.Food, "红枣、核桃、葡萄干"),
        ("服饰", Industry.Clothing, "服装、鞋帽"), ("医药", Industry.Medicine, "药品（常温）"), ("文具", Industry.Stationery, "办公用品、图书"),
        ("装饰材料", Industry.Furnishing, "地板、灯具"), ("机械", Industry.Machinery, "农机配件"), ("商贸", Industry.Trade, "日用百货"),
    ];

    public static readonly (string Ending, CustomerType Type)[] Forms =
        [("有限公司", CustomerType.Enterprise), ("经营部", CustomerType.SoleTrader), ("有限责任公司", CustomerType.Enterprise), ("批发部", CustomerType.SoleTrader)];

    public static readonly string[] People =
    [
        "阿不都热合曼·买买提", "古丽巴哈尔·艾合买提", "张建国", "马晓东", "热依汗·吐尔逊", "李秀兰", "叶尔兰·别克", "买合木提·热西提", "王志强", "阿依古丽·赛买提",
        "陈桂芳", "努尔买买提·依明", "马玉梅", "赵永平", "巴合提·哈孜", "帕提古丽·卡德尔", "刘文博", "艾尼瓦尔·托合提", "杨海燕", "吾买尔江·阿西木",
    ];

    public static readonly string[] Notes = ["怕压，不可倒置", "每月25日对账", "收货前一天电话通知", "需签收回单", "冬季注意防冻"];
}
