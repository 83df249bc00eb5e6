namespace Kefu.CustomerArchives.Revisits;

/// <summary>How a customer was revisited.</summary>
public enum RevisitChannel
{
    /// <summary>电话.</summary>
    Call,

    /// <summary>上门.</summary>
    Visit,

    /// <summary>微信.</summary>
    WeChat,
}
