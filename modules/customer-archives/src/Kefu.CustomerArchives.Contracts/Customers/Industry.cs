namespace Kefu.CustomerArchives.Customers;

/// <summary>行业: what a customer deals in.</summary>
public enum Industry
{
    /// <summary>建材.</summary>
    BuildingMaterials,

    /// <summary>五金机电.</summary>
    Hardware,

    /// <summary>汽配轮胎.</summary>
    AutoParts,

    /// <summary>家电.</summary>
    HomeAppliances,

    /// <summary>电子.</summary>
    Electronics,

    /// <summary>装饰家具.</summary>
    Furnishing,

    /// <summary>食品.</summary>
    Food,

    /// <summary>农资.</summary>
    Agriculture,

    /// <summary>服饰.</summary>
    Clothing,

    /// <summary>医药.</summary>
    Medicine,

    /// <summary>文具.</summary>
    Stationery,

    /// <summary>化工.</summary>
    Chemicals,

    /// <summary>机械设备.</summary>
    Machinery,

    /// <summary>商贸.</summary>
    Trade,

    /// <summary>物流.</summary>
    Logistics,

    /// <summary>其他.</summary>
    Other,
}
