namespace Kefu.CustomerArchives.Customers;

/// <summary>What counts towards the completeness of an archive.</summary>
public enum CompletenessItem
{
    /// <summary>客户名称.</summary>
    Name,

    /// <summary>统一社会信用代码.</summary>
    CreditCode,

    /// <summary>所在地区与详细地址.</summary>
    Address,

    /// <summary>首要联系人及有效电话.</summary>
    PrimaryContact,

    /// <summary>客户性质与行业.</summary>
    TypeAndIndustry,

    /// <summary>客户角色与货物流向.</summary>
    RolesAndFlows,

    /// <summary>结算方式.</summary>
    PaymentTerm,

    /// <summary>客户负责人.</summary>
    Owner,

    /// <summary>主要货物.</summary>
    MainCommodity,

    /// <summary>个人信息收集依据.</summary>
    ConsentSource,

    /// <summary>月结客户的有效合同.</summary>
    Contract,
}
