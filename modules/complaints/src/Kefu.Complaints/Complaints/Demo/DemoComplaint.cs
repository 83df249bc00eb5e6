namespace Kefu.Complaints.Complaints.Demo;

/// <summary>A made-up complaint: what is said, how long ago, and how far it has come.</summary>
internal sealed record DemoComplaint(TimeSpan Ago, ComplaintState State, ComplaintReport Report)
{
    /// <summary>The same each time, on every machine. Numbers are of a block that no operator has given out.</summary>
    public static IReadOnlyList<DemoComplaint> All { get; } =
    [
        Of(TimeSpan.FromMinutes(12), ComplaintState.Registered, ComplaintSeverity.L3, ComplaintCategory.Safety, ComplaintChannel.Hotline,
            "马晓东", "13900000101", "库尔勒胡杨林机械有限公司", "整车已四个多小时联系不上司机，车上是我公司的农机配件，请立即查找。"),
        Of(TimeSpan.FromHours(1), ComplaintState.Registered, ComplaintSeverity.L2, ComplaintCategory.Shortage, ComplaintChannel.Counter,
            "古丽巴哈尔·艾合买提", "13900000102", "喀什丝路之星干果批发部", "发货 12 件只到 11 件，少一箱核桃。"),
        Of(TimeSpan.FromHours(4), ComplaintState.Registered, ComplaintSeverity.L1, ComplaintCategory.Delay, ComplaintChannel.WeChat,
            "李秀兰", "13900000103", "乌鲁木齐汇通建材有限公司", "承诺三天到货，第五天还没有到，查询不到位置。"),
        Of(TimeSpan.FromMinutes(40), ComplaintState.Draft, null, null, ComplaintChannel.Driver,
            "王师傅", null, null, "司机转述：收货人对卸货等待时间不满，电话待补。"),
        Of(TimeSpan.FromHours(6), ComplaintState.Responded, ComplaintSeverity.L1, ComplaintCategory.Damage, ComplaintChannel.Hotline,
            "张建国", "13900000104", "石河子绿洲家电有限责任公司", "两台冰箱外包装破损，一台门板凹陷。"),
        Of(TimeSpan.FromDays(1), ComplaintState.Responded, ComplaintSeverity.L2, ComplaintCategory.CashOnDelivery, ComplaintChannel.Web,
            "热依汗·吐尔逊", "13900000105", "阿克苏瀚海服饰经营部", "代收货款超过约定五天未到账。"),
        Of(TimeSpan.FromDays(2), ComplaintState.Closed, ComplaintSeverity.L1, ComplaintCategory.Attitude, ComplaintChannel.Regulator,
            "陈桂芳", "13900000106", null, "12328 转办：客服接电话态度生硬，未说明自提地址。"),
        Of(TimeSpan.FromHours(3), ComplaintState.Discarded, null, null, ComplaintChannel.Hotline,
            "来电人", null, null, "误拨。"),
    ];

    private static DemoComplaint Of(
        TimeSpan ago, ComplaintState state, ComplaintSeverity? severity, ComplaintCategory? category, ComplaintChannel channel, string name, string? phone, string? customer, string description)
        => new(ago, state, new ComplaintReport
        {
            ReceivedAt = default,
            Channel = channel,
            ComplainantName = name,
            Phone = phone,
            CustomerName = customer,
            Category = category,
            Severity = severity,
            Description = description,
        });
}
