namespace Kefu.CustomerArchives.Customers;

/// <summary>The language in which a contact likes to be spoken to.</summary>
public enum ContactLanguage
{
    /// <summary>汉语.</summary>
    Chinese,

    /// <summary>维吾尔语.</summary>
    Uyghur,

    /// <summary>哈萨克语.</summary>
    Kazakh,

    /// <summary>柯尔克孜语.</summary>
    Kyrgyz,

    /// <summary>蒙古语.</summary>
    Mongolian,

    /// <summary>其他语言.</summary>
    Other,
}
