namespace Kefu.Complaints.Complaints;

/// <summary>How a complaint came.</summary>
public enum ComplaintChannel
{
    /// <summary>热线.</summary>
    Hotline,

    /// <summary>上门.</summary>
    Counter,

    /// <summary>微信.</summary>
    WeChat,

    /// <summary>网上.</summary>
    Web,

    /// <summary>回访.</summary>
    Revisit,

    /// <summary>司机.</summary>
    Driver,

    /// <summary>合作商.</summary>
    Partner,

    /// <summary>监管部门: 交通, 12328, 12345, 12315.</summary>
    Regulator,

    /// <summary>媒体.</summary>
    Media,
}
