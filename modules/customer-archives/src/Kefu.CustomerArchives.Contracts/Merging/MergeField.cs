namespace Kefu.CustomerArchives.Merging;

/// <summary>What one of two archives keeps when they become one, and may be taken from the other. Roles and flows are united, contacts and addresses too.</summary>
public enum MergeField
{
    /// <summary>客户名称.</summary>
    Name,

    /// <summary>简称.</summary>
    ShortName,

    /// <summary>客户性质.</summary>
    Type,

    /// <summary>统一社会信用代码.</summary>
    CreditCode,

    /// <summary>行业.</summary>
    Industry,

    /// <summary>客户来源.</summary>
    Source,

    /// <summary>客户负责人.</summary>
    OwnerUserId,

    /// <summary>所属业务部门.</summary>
    SalesDepartment,

    /// <summary>所在地区.</summary>
    AreaCode,

    /// <summary>详细地址.</summary>
    Address,

    /// <summary>主要货物.</summary>
    MainCommodity,

    /// <summary>包装要求.</summary>
    PackagingNote,

    /// <summary>注意事项.</summary>
    HandlingNote,

    /// <summary>个人信息收集依据.</summary>
    ConsentSource,

    /// <summary>建档日期.</summary>
    ArchivedOn,

    /// <summary>结算方式, with limit and statement day.</summary>
    Payment,

    /// <summary>等级, with how it came about.</summary>
    Grade,
}
